/** A JSON value. Objects are maps: no name of a member can collide with anything JavaScript knows. */
export type JsonValue = null | boolean | number | string | JsonList | JsonObject;
export type JsonList = readonly JsonValue[];
export type JsonObject = ReadonlyMap<string, JsonValue>;

export const isJsonObject = (value: unknown): value is JsonObject => value instanceof Map;
export const isJsonList = (value: JsonValue | undefined): value is JsonList => Array.isArray(value);
