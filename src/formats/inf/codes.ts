/** InfVerif codes that this reader looks for. What is not here is not checked: silence about it means nothing. */
export const CHECKED_CODES: readonly number[] = [
  1001, 1002, 1003, 1005, 1010, 1011, 1100, 1103, 1202, 1203, 1204, 1213, 1217, 1218, 1230, 1231, 1233, 1234, 1235, 1241, 1242, 1243, 1261, 1271, 1273, 1274, 1275,
  1280, 1281, 1284, 1286, 1287, 1288, 1295, 1299, 1315, 1324, 1421, 2006, 2010,
];
