export const id = 58;
export const ids = [58];
export const modules = {

/***/ 1058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  github: () => (/* binding */ github)
});

// EXTERNAL MODULE: ./.cache/lib/policy/error.js
var policy_error = __webpack_require__(2613);
// EXTERNAL MODULE: ./.cache/lib/host/forge-error.js
var forge_error = __webpack_require__(155);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 2 modules
var utils = __webpack_require__(7176);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 3 modules
var dist_src = __webpack_require__(1267);
// EXTERNAL MODULE: ./.cache/lib/gate/version.js
var version = __webpack_require__(6390);
;// CONCATENATED MODULE: ./.cache/lib/host/octokit.js






/** One attempt; the retry plugin makes at most three more. */
const TIMEOUT_MS = 30_000;
/** Waiting longer than this for a rate limit costs more runner time than the comment is worth. */
const MAX_WAIT_S = 90;
const MAX_LIMIT_RETRIES = 2;
/** Carries proxy, fetch and `GITHUB_API_URL` of the runner, which plain Octokit ignores. */
const Client = dist_src/* Octokit */.E.plugin(dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A).defaults(utils/* defaults */.NT);
const timedFetch = (url, options) => utils/* defaults */.NT.request?.fetch(url, { ...options, signal: AbortSignal.timeout(TIMEOUT_MS) });
const client = ({ token, tell, patient = true }) => {
    const limited = (kind) => (seconds, _options, _octokit, retries) => {
        const again = seconds <= MAX_WAIT_S && retries < MAX_LIMIT_RETRIES;
        tell(`GitHub's ${kind} is reached; it asks to wait ${seconds} s. ${again ? 'Waiting.' : 'Giving up.'}`);
        return again;
    };
    return new Client({
        auth: token,
        baseUrl: external_node_process_.env['GITHUB_API_URL'] ?? 'https://api.github.com',
        userAgent: `driver-gate/${version/* VERSION */.x}`,
        log: { debug: () => undefined, info: () => undefined, warn: tell, error: () => undefined },
        request: { ...utils/* defaults */.NT.request, fetch: timedFetch },
        retry: { retryAfterBaseValue: patient ? 1000 : 1 },
        throttle: { enabled: patient, onRateLimit: limited('rate limit'), onSecondaryRateLimit: limited('secondary rate limit') },
    });
};

;// CONCATENATED MODULE: ./.cache/lib/host/github.js



/** 10,000 comments; a longer list is no conversation any more. */
const MAX_PAGES = 100;
const MAX_FILE = 1024 * 1024;
/** Parts of Octokit's error that matter; it arrives as unknown. */
const failureOf = (error) => {
    if (!(error instanceof Error))
        return { status: undefined, detail: String(error), permissions: undefined };
    const response = 'response' in error ? error.response : undefined;
    const headers = typeof response === 'object' && response !== null && 'headers' in response ? response.headers : undefined;
    const header = typeof headers === 'object' && headers !== null && 'x-accepted-github-permissions' in headers ? headers['x-accepted-github-permissions'] : undefined;
    // Octokit says 500 when no response came at all.
    const status = headers !== undefined && 'status' in error && typeof error.status === 'number' ? error.status : undefined;
    return { status, detail: error.message.split(' - http')[0] ?? error.message, permissions: typeof header === 'string' ? header : undefined };
};
const statusOf = (error) => failureOf(error).status;
/** Runs one operation; whatever GitHub or the network say against it becomes a `ForgeError`. */
const attempt = async (operation, permission, request) => {
    try {
        return await request();
    }
    catch (error) {
        if (error instanceof policy_error/* InputError */.dz)
            throw error;
        const { status, detail, permissions } = failureOf(error);
        throw new forge_error/* ForgeError */.Q({ operation, status, detail, missing: (0,forge_error/* missingPermissions */.H)(permissions, permission) });
    }
};
/** `undefined` for 404. */
const found = async (request) => {
    try {
        return await request();
    }
    catch (error) {
        if (statusOf(error) === 404)
            return undefined;
        throw error;
    }
};
/** Each segment is encoded by itself: a `?`, `#` or `%2F` in a name stays part of the name. */
const contentsRoute = (repository, path) => `GET /repos/${repository.split('/').map(encodeURIComponent).join('/')}/contents/${path.split('/').map(encodeURIComponent).join('/')}`;
const decodeFile = (data, path) => {
    const isFile = typeof data === 'object' && data !== null && 'type' in data && data.type === 'file';
    if (!isFile || !('content' in data) || typeof data.content !== 'string' || !('encoding' in data) || data.encoding !== 'base64')
        throw new policy_error/* InputError */.dz(`${path} is no plain file of at most ${MAX_FILE} bytes`, { file: path });
    return Buffer.from(data.content, 'base64').toString('utf8');
};
const readFile = (octokit, path, ref, repository) => attempt(`read ${path} of ${repository} at ${ref}`, 'contents: read', async () => {
    const answer = await found(() => octokit.request(contentsRoute(repository, path), { ref }));
    return answer === undefined ? undefined : decodeFile(answer.data, path);
});
const commentOf = ({ id, body, html_url, user, minimized }) => ({
    id: Number(id), author: user?.login, body: body ?? '', url: html_url, hidden: minimized !== undefined && minimized !== null,
});
/** Our own requests with typed parameters; `[owner, repo]` of every one is the job's repository. */
const listComments = async (octokit, owner, repo, on) => {
    const comments = [];
    for (let page = 1; page <= MAX_PAGES; page++) {
        const { data, headers } = await octokit.rest.issues.listComments({ owner, repo, issue_number: on, per_page: 100, page });
        comments.push(...data.map(commentOf));
        if (!/;\s*rel="next"/.test(headers.link ?? ''))
            break;
    }
    return comments;
};
/** Tokens that may not ask, or a server that cannot say, leave the answer open: then only the runner's own name counts. */
const unlessRefused = async (request) => {
    try {
        return await request();
    }
    catch (error) {
        const status = statusOf(error) ?? 0;
        if (status >= 400 && status < 500)
            return undefined;
        throw error;
    }
};
/** Apps may not ask for a user; GraphQL tells them who they are, with or without the suffix that REST shows. */
const appLogin = async (octokit) => {
    const { viewer } = await octokit.graphql('{ viewer { login } }');
    return viewer.login.endsWith('[bot]') ? viewer.login : `${viewer.login}[bot]`;
};
const viewerOf = (octokit, token) => unlessRefused(token.startsWith('ghs_') ? () => appLogin(octokit) : async () => (await octokit.rest.users.getAuthenticated()).data.login);
const applyEffect = async (octokit, owner, repo, effect) => {
    const { issues, repos } = octokit.rest;
    if (effect.kind === 'status') {
        const { sha, context, state, summary, url } = effect;
        const { data } = await repos.createCommitStatus({ owner, repo, sha, context, state, description: summary, ...(url === undefined ? {} : { target_url: url }) });
        return { kind: 'done', id: data.id, url: data.url };
    }
    if (effect.kind === 'delete-comment') {
        const answer = await found(() => issues.deleteComment({ owner, repo, comment_id: effect.id }));
        return answer === undefined ? { kind: 'gone' } : { kind: 'done', id: effect.id, url: '' };
    }
    const { body } = effect;
    const answer = effect.kind === 'create-comment'
        ? await issues.createComment({ owner, repo, issue_number: effect.on, body })
        : await found(() => issues.updateComment({ owner, repo, comment_id: effect.id, body }));
    return answer === undefined ? { kind: 'gone' } : { kind: 'done', id: Number(answer.data.id), url: answer.data.html_url };
};
const WORDS = {
    'create-comment': 'comment on the pull request', 'update-comment': 'update its comment', 'delete-comment': 'delete its second comment', status: 'set a commit status',
};
/** GitHub through Octokit. */
const github = ({ repository, ...options }) => {
    const octokit = client(options);
    const [owner = '', repo = ''] = repository.split('/');
    const reading = 'pull-requests: read';
    return {
        file: (path, ref, from = repository) => readFile(octokit, path, ref, from),
        comments: (on) => attempt('list the comments of the pull request', reading, () => listComments(octokit, owner, repo, on)),
        pullRequest: (number) => attempt(`read pull request ${number}`, reading, async () => {
            const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
            return { head: data.head.sha, base: data.base.sha, headRepository: data.head.repo?.full_name };
        }),
        viewer: () => attempt('ask who it is', 'metadata: read', () => viewerOf(octokit, options.token)),
        apply: (effect) => attempt(WORDS[effect.kind], effect.kind === 'status' ? 'statuses: write' : 'pull-requests: write', () => applyEffect(octokit, owner, repo, effect)),
    };
};


/***/ })

};
