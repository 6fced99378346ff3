const id=153,ids=[153],modules={6153:((_$m,_$e,_$r)=>{_$r.r(_$e),_$r.d(_$e,{cli:()=>cli});var external_node_util_=_$r(7975);const COMMANDS={gate:{summary:"judge driver packages: may they be deployed?",flags:{results:"values",policy:"value",evidence:"values",plan:"value",baseline:"value",profile:"value",stage:"value",channel:"value",now:"value","report-dir":"value",json:"value",sarif:"value",junit:"value",markdown:"value",html:"value",quiet:"switch",help:"switch"},help:`Usage: driver-gate gate PATH... [options]

Judges driver packages and says why. PATH is a package folder, an archive (.cab, .zip), or a folder with several packages.

What is judged
  --stage STAGE        build (default): what a pull request built; submission: what goes to
                       Partner Center; release: what came back signed
  --profile PROFILE    how strict: seed (default, all that Microsoft's article asks), whcp,
                       publisher, attestation or dev
  --channel CHANNEL    where it will be shipped: windows-update, wufb, vendor or oem
  --policy FILE        policy file; .github/driver-gate.yml when it exists, else the built-in one
  --baseline PATH      what was submitted, or its verdict.json: compared with at stage release
  --results GLOB       result files, may be given again
  --evidence FILE      evidence manifests, may be given again
  --plan FILE          rollout plan
  --now TIME           the clock for every decision, such as 2026-11-22T10:00:00Z

What is written (- is standard output)
  --json FILE          the verdict as JSON
  --sarif FILE         SARIF 2.1.0
  --junit FILE         JUnit XML
  --markdown FILE      Markdown
  --html FILE          one page of HTML
  --report-dir DIR     all of them, with attestation predicate and checksums
  --quiet              no text for people

Exit codes: 0 go, 1 no-go, 2 usage or configuration, 4 internal error.

Example: driver-gate gate out/package --stage release --profile whcp --baseline submitted/
`},report:{summary:"merge verdicts of several gates into one",flags:{expect:"value","report-dir":"value",json:"value",sarif:"value",junit:"value",markdown:"value",html:"value",quiet:"switch",help:"switch"},help:`Usage: driver-gate report FILE... [options]

Merges verdict.json files that "gate" wrote, and renders the result. A single one is rendered again.

  --expect N|NAMES     how many verdicts there must be, or which: what is missing is unknown, so
                       no-go. Names go by the folder of the file, separated by commas

What is written (- is standard output)
  --json FILE          the verdict as JSON
  --sarif FILE         SARIF 2.1.0
  --junit FILE         JUnit XML
  --markdown FILE      Markdown
  --html FILE          one page of HTML
  --report-dir DIR     all of them, with attestation predicate and checksums
  --quiet              no text for people

Exit codes: 0 go, 1 no-go, 2 usage or configuration, 4 internal error.

Example: driver-gate report verdicts/*/verdict.json --expect 3 --html report.html
`},inspect:{summary:"say what a file is, who signed it, and what is wrong with it",flags:{json:"switch",extract:"value",mode:"value",help:"switch"},help:`Usage: driver-gate inspect PATH... [options]

Says what files are: INF, PE, catalog, cabinet, zip, or a folder of them. Exit code 0 even for a broken file, 2 when it is not there.

  --json               one JSON array on standard output
  --extract DIR        write the resources of a PE, and what an archive holds, into DIR
  --mode k|u|w|h       InfVerif mode whose levels the findings of an INF have (h). A .inx is read as stampinf leaves it

Example: driver-gate inspect driver.sys driver.cat
`},diff:{summary:"say what changed between two releases",flags:{json:"switch",help:"switch"},help:`Usage: driver-gate diff A B [options]

Says what changed from A to B: files, hardware IDs, targets, services, entries of INF sections as Windows reads them, imports,
signatures, versions. A and B are package folders, archives (.cab, .zip), or folders with several packages. Judges nothing: exit
code 0 whether they differ or not, 2 when one cannot be compared.

  --json               as JSON (driver-gate schema diff)

Example: driver-gate diff releases/1.0 out/package
`},explain:{summary:"why a rule exists, what it rests on, how to satisfy it",flags:{json:"switch",all:"switch",help:"switch"},help:`Usage: driver-gate explain RULE-ID... [options]
       driver-gate explain CODE... [options]     a code of InfVerif, such as 1324
       driver-gate explain --all [options]

Says what a rule demands, why, when, how severely, and what to do when it fails.

  --all                every rule
  --json               as JSON

Example: driver-gate explain SIGN-002
`},schema:{summary:"JSON Schema of a file that is read or written",flags:{help:"switch"},help:`Usage: driver-gate schema NAME

Prints a JSON Schema (draft 2020-12). NAME is verdict, diff, policy, plan or evidence.

Example: driver-gate schema policy > driver-gate.schema.json
`},rollout:{summary:"check a rollout plan, and see when its rings would open",flags:{plan:"value",ledger:"value",now:"value",help:"switch"},help:`Usage: driver-gate rollout plan|simulate|status [options]

Works without GitHub: on a rollout plan, and for status on an exported ledger.

  plan                 what is wrong with the plan, and how small a regression each ring shows;
                       exit code 1 when it cannot be followed
  simulate             the earliest dates of every ring, with the days on which nothing widens
  status               what a ledger says: state, rings, who promoted them

  --plan FILE          the plan; .github/driver-rollout.yml when absent
  --ledger FILE        for status: entries of the ledger, one JSON object a line
  --now TIME           when the rollout starts, such as 2026-11-22T10:00:00Z; now when absent

Example: driver-gate rollout simulate --plan .github/driver-rollout.yml --now 2026-11-22
`},init:{summary:"write a starting policy, plan, evidence manifest and workflows",flags:{dir:"value",product:"value",force:"switch",help:"switch"},help:`Usage: driver-gate init [options]

Writes the files a repository needs to begin, with comments. Files that are there stay as they are, and then nothing is written.

  --dir DIR            folder of the repository; the current one when absent
  --product NAME       name of the product in the plan, such as contoso-nic
  --force              write over files that are there

Example: driver-gate init --product contoso-nic
`}},COMMAND_NAMES=["gate","report","rollout","inspect","diff","explain","schema","init"],isCommand=e=>COMMAND_NAMES.some(t=>t===e),HELP=`driver-gate decides whether a Windows driver package may be deployed, and says why.

Usage: driver-gate COMMAND [arguments]

${COMMAND_NAMES.map(e=>`  ${e.padEnd(10)}${COMMANDS[e].summary}`).join(`
`)}

driver-gate COMMAND --help tells more; driver-gate --version prints the version.
Exit codes: 0 go, 1 no-go, 2 usage or configuration, 3 GitHub refused or unreachable, 4 internal error.
`;var formats_error=_$r(2393),version=_$r(6390),system_error=_$r(3449),policy_error=_$r(2613),nearest=_$r(7833);const USAGE=2,INTERNAL=4,longForm=e=>e==="-h"?"--help":e,parsed=(e,{flags:t})=>{const r=Object.fromEntries(Object.entries(t).map(([n,i])=>[n,{type:i==="switch"?"boolean":"string",multiple:!0}])),{tokens:a}=(0,external_node_util_.parseArgs)({args:e.map(longForm),options:r,strict:!1,allowPositionals:!0,tokens:!0}),s=[],h=new Set,d={};for(const n of a){if(n.kind==="positional"&&s.push(n.value),n.kind!=="option")continue;const{name:i,rawName:u,value:o}=n,l=Object.hasOwn(t,i)?t[i]:void 0;if(l===void 0)throw new policy_error.dz(`there is no flag ${u.slice(0,80)}; ${(0,nearest.h)(`--${i}`,Object.keys(t).map(p=>`--${p}`))}`);if(l==="switch"){if(o!==void 0)throw new policy_error.dz(`--${i} takes no value; remove "=${o.slice(0,80)}"`);h.add(i);continue}if(o===void 0||!n.inlineValue&&o.startsWith("--"))throw new policy_error.dz(`--${i} needs a value; write --${i} VALUE, or --${i}=VALUE when it begins with --`);if(o==="")throw new policy_error.dz(`--${i} has an empty value; an unset variable?`);const c=d[i]??=[];if(l==="value"&&c.length>0)throw new policy_error.dz(`--${i} was given twice; keep one`);c.push(o)}return{operands:s,switches:h,values:d}},RUN={gate:async(e,t)=>{const{gateRequest:r}=await _$r.e(256).then(_$r.bind(_$r,3256)),a=r(e);return t.expect(a.paths),(await Promise.all([_$r.e(800),_$r.e(88),_$r.e(517),_$r.e(999),_$r.e(971),_$r.e(326),_$r.e(405),_$r.e(138),_$r.e(242),_$r.e(750),_$r.e(758)]).then(_$r.bind(_$r,4284))).runGate(a,t)},report:async(e,t)=>{const{reportRequest:r,runReport:a}=await Promise.all([_$r.e(921),_$r.e(242),_$r.e(781),_$r.e(570)]).then(_$r.bind(_$r,5701));return a(r(e),t)},rollout:async(e,t)=>{const{rolloutOffline:r,rolloutRequest:a}=await Promise.all([_$r.e(921),_$r.e(815),_$r.e(44),_$r.e(455)]).then(_$r.bind(_$r,4942));return r(a(e),t)},inspect:async({operands:e,switches:t,values:r},a)=>{if(e.length===0)throw new policy_error.dz("inspect needs a PATH: any file, folder or archive. Example: driver-gate inspect driver.sys");const{inspect:s}=await Promise.all([_$r.e(800),_$r.e(517),_$r.e(999),_$r.e(971),_$r.e(326),_$r.e(405),_$r.e(137),_$r.e(164),_$r.e(438),_$r.e(757)]).then(_$r.bind(_$r,5757));return s(e,{json:t.has("json"),extract:r.extract?.[0],mode:r.mode?.[0]},a)},diff:async({operands:e,switches:t},r)=>(await Promise.all([_$r.e(800),_$r.e(517),_$r.e(999),_$r.e(326),_$r.e(405),_$r.e(813)]).then(_$r.bind(_$r,8813))).diff(e,{json:t.has("json")},r),explain:async({operands:e,switches:t},r)=>(await Promise.all([_$r.e(800),_$r.e(88),_$r.e(517),_$r.e(971),_$r.e(138),_$r.e(93)]).then(_$r.bind(_$r,3326))).explain(e,{all:t.has("all"),json:t.has("json")},r),schema:async({operands:e},t)=>(await Promise.all([_$r.e(921),_$r.e(326),_$r.e(637)]).then(_$r.bind(_$r,5644))).schema(e,t),init:async(e,t)=>{const{init:r,initRequest:a}=await _$r.e(103).then(_$r.bind(_$r,103));return r(a(e),t)}},run=async([e,...t],r)=>{if(e===void 0)return r.err(HELP),USAGE;if(e==="--help"||e==="-h"||e==="help"){const[s]=t;return r.out(s!==void 0&&isCommand(s)?COMMANDS[s].help:HELP),0}if(e==="--version"||e==="-V")return r.out(`${version.x}
`),0;if(!isCommand(e))throw new policy_error.dz(`there is no command "${e.slice(0,80)}"; ${(0,nearest.h)(e,COMMAND_NAMES)}`);const a=parsed(t,COMMANDS[e]);return a.switches.has("help")?(r.out(COMMANDS[e].help),0):RUN[e](a,r)},failure=(e,[t],r)=>{const a=t!==void 0&&isCommand(t)?`See driver-gate ${t} --help
`:`See driver-gate --help
`;if(e instanceof policy_error.dz)r.err(`driver-gate: ${(0,policy_error.gH)(e)}
${e.file===void 0?a:""}`);else if(e instanceof formats_error.I)r.err(`driver-gate: cannot be read: ${e.message}
`);else if((0,system_error.O)(e))r.err(`driver-gate: ${e.message}
`);else return r.err(`driver-gate: internal error, please report it: ${e instanceof Error?e.stack??e.message:String(e)}
`),INTERNAL;return USAGE},cli=async(e,t)=>{try{return await run(e,t)}catch(r){return failure(r,e,t)}}}),2393:((_$m,_$e,_$r)=>{_$r.d(_$e,{I:()=>FormatError});class FormatError extends Error{name="FormatError";format;offset;constructor(o,t,r){super(r===void 0?t:`${t} (at offset ${r})`),this.format=o,this.offset=r}}}),3449:((_$m,_$e,_$r)=>{_$r.d(_$e,{O:()=>isSystemError});const isSystemError=s=>s instanceof Error&&"syscall"in s&&"code"in s}),2613:((_$m,_$e,_$r)=>{_$r.d(_$e,{Z9:()=>placeText,dz:()=>InputError,gH:()=>inputErrorText});class InputError extends Error{name="InputError";file;line;column;constructor(e,i={}){super(e),this.file=i.file,this.line=i.line,this.column=i.column}}const placeText=({file:n,line:e,column:i})=>[n,e,i].filter(s=>s!==void 0).join(":"),inputErrorText=n=>{const e=placeText(n);return e===""||n.line===void 0&&n.file!==void 0&&n.message.includes(n.file)?n.message:`${e}: ${n.message}`}}),7833:((_$m,_$e,_$r)=>{_$r.d(_$e,{h:()=>suggestion});const MAX_WORD=64,editDistance=(e,t)=>{let n=[],s=Array.from({length:t.length+1},(r,c)=>c);for(let r=1;r<=e.length;r++){const c=[r];for(let o=1;o<=t.length;o++){const i=e[r-1]===t[o-1];let l=Math.min((s[o]??0)+1,(c[o-1]??0)+1,(s[o-1]??0)+(i?0:1));r>1&&o>1&&e[r-1]===t[o-2]&&e[r-2]===t[o-1]&&(l=Math.min(l,(n[o-2]??0)+1)),c.push(l)}n=s,s=c}return s[t.length]??0},folded=e=>e.toLowerCase().replaceAll("_","-"),closest=(e,t)=>{const n=folded(e.slice(0,MAX_WORD));let s;for(const r of t){const c=folded(r),o=n.length>=3&&c.startsWith(n)?1:editDistance(n,c);(s===void 0||o<s.distance)&&(s={candidate:r,distance:o})}return s},nearest=(e,t)=>{const n=closest(e,t),s=Math.max(1,Math.floor(Math.min(e.length,MAX_WORD)/3));return n!==void 0&&n.distance<=s?n.candidate:void 0},LISTED=40,suggestion=(e,t)=>{const n=nearest(e,t);return n!==void 0?`did you mean "${n}"?`:t.length<=LISTED?`use ${t.length===1?"":"one of "}${t.join(", ")}`:`the nearest is "${closest(e,t)?.candidate??""}"`}})};export{id,ids,modules};
