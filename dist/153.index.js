const id=153,ids=[153],modules={6153:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{cli:()=>cli});var external_node_util_=__webpack_require__(7975);const COMMANDS={gate:{summary:"judge driver packages: may they be deployed?",flags:{results:"values",policy:"value",evidence:"values",plan:"value",baseline:"value",profile:"value",stage:"value",channel:"value",now:"value","report-dir":"value",json:"value",sarif:"value",junit:"value",markdown:"value",html:"value",quiet:"switch",help:"switch"},help:`Usage: driver-gate gate PATH... [options]

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
`},inspect:{summary:"say what a file is, who signed it, and what is wrong with it",flags:{json:"switch",extract:"value",help:"switch"},help:`Usage: driver-gate inspect PATH... [options]

Says what files are: INF, PE, catalog, cabinet, zip, or a folder of them. Exit code 0 even for a broken file, 2 when it is not there.

  --json               one JSON array on standard output
  --extract DIR        write the resources of a PE, and what an archive holds, into DIR

Example: driver-gate inspect driver.sys driver.cat
`},explain:{summary:"why a rule exists, what it rests on, how to satisfy it",flags:{json:"switch",all:"switch",help:"switch"},help:`Usage: driver-gate explain RULE-ID... [options]
       driver-gate explain --all [options]

Says what a rule demands, why, when, how severely, and what to do when it fails.

  --all                every rule
  --json               as JSON

Example: driver-gate explain SIGN-002
`},schema:{summary:"JSON Schema of a file that is read or written",flags:{help:"switch"},help:`Usage: driver-gate schema NAME

Prints a JSON Schema (draft 2020-12). NAME is verdict, policy, plan or evidence.

Example: driver-gate schema policy > driver-gate.schema.json
`},init:{summary:"write a starting policy, plan, evidence manifest and workflow",flags:{dir:"value",product:"value",force:"switch",help:"switch"},help:`Usage: driver-gate init [options]

Writes the files a repository needs to begin, with comments. Files that are there stay as they are, and then nothing is written.

  --dir DIR            folder of the repository; the current one when absent
  --product NAME       name of the product in the plan, such as contoso-nic
  --force              write over files that are there

Example: driver-gate init --product contoso-nic
`}},LATER_COMMANDS=["report","rollout"],COMMAND_NAMES=["gate","inspect","explain","schema","init"],isCommand=word=>COMMAND_NAMES.some(name=>name===word),HELP=`driver-gate decides whether a Windows driver package may be deployed, and says why.

Usage: driver-gate COMMAND [arguments]

${COMMAND_NAMES.map(name=>`  ${name.padEnd(10)}${COMMANDS[name].summary}`).join(`
`)}

driver-gate COMMAND --help tells more; driver-gate --version prints the version.
Exit codes: 0 go, 1 no-go, 2 usage or configuration, 3 GitHub refused or unreachable, 4 internal error.
`;var formats_error=__webpack_require__(2393),version=__webpack_require__(6390),system_error=__webpack_require__(3449),policy_error=__webpack_require__(2613),nearest=__webpack_require__(7833);const USAGE=2,INTERNAL=4,longForm=arg=>arg==="-h"?"--help":arg,parsed=(args,{flags})=>{const options=Object.fromEntries(Object.entries(flags).map(([name,kind])=>[name,{type:kind==="switch"?"boolean":"string",multiple:!0}])),{tokens}=(0,external_node_util_.parseArgs)({args:args.map(longForm),options,strict:!1,allowPositionals:!0,tokens:!0}),operands=[],switches=new Set,values={};for(const token of tokens){if(token.kind==="positional"&&operands.push(token.value),token.kind!=="option")continue;const{name,rawName,value}=token,kind=Object.hasOwn(flags,name)?flags[name]:void 0;if(kind===void 0)throw new policy_error.dz(`there is no flag ${rawName.slice(0,80)}; ${(0,nearest.h)(`--${name}`,Object.keys(flags).map(flag=>`--${flag}`))}`);if(kind==="switch"){if(value!==void 0)throw new policy_error.dz(`--${name} takes no value; remove "=${value.slice(0,80)}"`);switches.add(name);continue}if(value===void 0||!token.inlineValue&&value.startsWith("--"))throw new policy_error.dz(`--${name} needs a value; write --${name} VALUE, or --${name}=VALUE when it begins with --`);if(value==="")throw new policy_error.dz(`--${name} has an empty value; an unset variable?`);const given=values[name]??=[];if(kind==="value"&&given.length>0)throw new policy_error.dz(`--${name} was given twice; keep one`);given.push(value)}return{operands,switches,values}},RUN={gate:async(written,host)=>{const{gateRequest}=await __webpack_require__.e(256).then(__webpack_require__.bind(__webpack_require__,3256)),request=gateRequest(written);return host.expect(request.paths),(await Promise.all([__webpack_require__.e(999),__webpack_require__.e(326),__webpack_require__.e(956),__webpack_require__.e(978),__webpack_require__.e(488),__webpack_require__.e(758)]).then(__webpack_require__.bind(__webpack_require__,4284))).runGate(request,host)},inspect:async({operands,switches,values},host)=>{if(operands.length===0)throw new policy_error.dz("inspect needs a PATH: any file, folder or archive. Example: driver-gate inspect driver.sys");const{inspect}=await Promise.all([__webpack_require__.e(999),__webpack_require__.e(326),__webpack_require__.e(956),__webpack_require__.e(168),__webpack_require__.e(278)]).then(__webpack_require__.bind(__webpack_require__,1278));return inspect(operands,{json:switches.has("json"),extract:values.extract?.[0]},host)},explain:async({operands,switches},host)=>(await Promise.all([__webpack_require__.e(978),__webpack_require__.e(241)]).then(__webpack_require__.bind(__webpack_require__,2441))).explain(operands,{all:switches.has("all"),json:switches.has("json")},host),schema:async({operands},host)=>(await Promise.all([__webpack_require__.e(921),__webpack_require__.e(326),__webpack_require__.e(202)]).then(__webpack_require__.bind(__webpack_require__,9543))).schema(operands,host),init:async(written,host)=>{const{init,initRequest}=await __webpack_require__.e(143).then(__webpack_require__.bind(__webpack_require__,143));return init(initRequest(written),host)}},run=async([command,...rest],host)=>{if(command===void 0)return host.err(HELP),USAGE;if(command==="--help"||command==="-h"||command==="help"){const[about]=rest;return host.out(about!==void 0&&isCommand(about)?COMMANDS[about].help:HELP),0}if(command==="--version"||command==="-V")return host.out(`${version.x}
`),0;if(LATER_COMMANDS.includes(command))throw new policy_error.dz(`the command "${command}" is not part of this version; there are ${COMMAND_NAMES.join(", ")}`);if(!isCommand(command))throw new policy_error.dz(`there is no command "${command.slice(0,80)}"; ${(0,nearest.h)(command,COMMAND_NAMES)}`);const written=parsed(rest,COMMANDS[command]);return written.switches.has("help")?(host.out(COMMANDS[command].help),0):RUN[command](written,host)},failure=(error,[command],host)=>{const hint=command!==void 0&&isCommand(command)?`See driver-gate ${command} --help
`:`See driver-gate --help
`;if(error instanceof policy_error.dz)host.err(`driver-gate: ${(0,policy_error.gH)(error)}
${error.file===void 0?hint:""}`);else if(error instanceof formats_error.I)host.err(`driver-gate: cannot be read: ${error.message}
`);else if((0,system_error.O)(error))host.err(`driver-gate: ${error.message}
`);else return host.err(`driver-gate: internal error, please report it: ${error instanceof Error?error.stack??error.message:String(error)}
`),INTERNAL;return USAGE},cli=async(args,host)=>{try{return await run(args,host)}catch(error){return failure(error,args,host)}}}),2393:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>FormatError});class FormatError extends Error{name="FormatError";format;offset;constructor(format,message,offset){super(offset===void 0?message:`${message} (at offset ${offset})`),this.format=format,this.offset=offset}}}),3449:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{O:()=>isSystemError});const isSystemError=error=>error instanceof Error&&"syscall"in error&&"code"in error}),2613:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z9:()=>placeText,dz:()=>InputError,gH:()=>inputErrorText});class InputError extends Error{name="InputError";file;line;column;constructor(message,place={}){super(message),this.file=place.file,this.line=place.line,this.column=place.column}}const placeText=({file,line,column})=>[file,line,column].filter(part=>part!==void 0).join(":"),inputErrorText=error=>{const place=placeText(error);return place===""||error.line===void 0&&error.file!==void 0&&error.message.includes(error.file)?error.message:`${place}: ${error.message}`}}),7833:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>suggestion});const MAX_WORD=64,editDistance=(a,b)=>{let before=[],row=Array.from({length:b.length+1},(_,index)=>index);for(let i=1;i<=a.length;i++){const next=[i];for(let j=1;j<=b.length;j++){const same=a[i-1]===b[j-1];let cost=Math.min((row[j]??0)+1,(next[j-1]??0)+1,(row[j-1]??0)+(same?0:1));i>1&&j>1&&a[i-1]===b[j-2]&&a[i-2]===b[j-1]&&(cost=Math.min(cost,(before[j-2]??0)+1)),next.push(cost)}before=row,row=next}return row[b.length]??0},folded=word=>word.toLowerCase().replaceAll("_","-"),closest=(word,candidates)=>{const wanted=folded(word.slice(0,MAX_WORD));let best;for(const candidate of candidates){const other=folded(candidate),distance=wanted.length>=3&&other.startsWith(wanted)?1:editDistance(wanted,other);(best===void 0||distance<best.distance)&&(best={candidate,distance})}return best},nearest=(word,candidates)=>{const best=closest(word,candidates),tolerated=Math.max(1,Math.floor(Math.min(word.length,MAX_WORD)/3));return best!==void 0&&best.distance<=tolerated?best.candidate:void 0},LISTED=40,suggestion=(word,candidates)=>{const near=nearest(word,candidates);return near!==void 0?`did you mean "${near}"?`:candidates.length<=LISTED?`use ${candidates.length===1?"":"one of "}${candidates.join(", ")}`:`the nearest is "${closest(word,candidates)?.candidate??""}"`}})};export{id,ids,modules};
