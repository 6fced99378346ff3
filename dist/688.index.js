export const id = 688;
export const ids = [688];
export const modules = {

/***/ 2688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   action: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _gate_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6390);


/** The Action: the first line of the log comes before anything heavy is loaded. */
const action = async () => {
    node_process__WEBPACK_IMPORTED_MODULE_0__.stdout.write(`driver-gate ${_gate_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x}\n`);
    const { runAction } = await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(815), __webpack_require__.e(421), __webpack_require__.e(999), __webpack_require__.e(956), __webpack_require__.e(42), __webpack_require__.e(755), __webpack_require__.e(395), __webpack_require__.e(750), __webpack_require__.e(334)]).then(__webpack_require__.bind(__webpack_require__, 7334));
    return runAction(node_process__WEBPACK_IMPORTED_MODULE_0__.env, new Date());
};


/***/ })

};
