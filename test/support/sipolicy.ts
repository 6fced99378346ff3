/** App Control policies, made up. */
export interface SiPolicyParts {
  readonly name?: string;
  readonly id?: string;
  readonly version?: string;
  readonly fileRules?: readonly string[];
  readonly signers?: readonly string[];
  /** Signer ids that are denied, and rule ids that are in force. */
  readonly denied?: readonly string[];
  readonly exceptions?: Readonly<Record<string, readonly string[]>>;
  readonly rules?: readonly string[];
  readonly scenario?: number;
}

const setting = (name: string, value: string): string => `<Setting Provider="PolicyInfo" Key="Information" ValueName="${name}"><Value><String>${value}</String></Value></Setting>`;

export const siPolicyXml = ({ name = 'Test rules', id = '2026-01-02', version = '10.0.0.1', fileRules = [], signers = [], denied = [], exceptions = {}, rules = [], scenario = 131 }: SiPolicyParts): string => `<?xml version="1.0" encoding="utf-8"?>
<SiPolicy xmlns="urn:schemas-microsoft-com:sipolicy" PolicyType="Base Policy">
  <VersionEx>${version}</VersionEx>
  <FileRules>${fileRules.join('')}</FileRules>
  <Signers>${signers.join('')}</Signers>
  <SigningScenarios><SigningScenario Value="${scenario}" ID="SCENARIO" FriendlyName="kernel"><ProductSigners>
    <DeniedSigners>${denied.map((signer) => `<DeniedSigner SignerId="${signer}">${(exceptions[signer] ?? []).map((rule) => `<ExceptAllowRule AllowRuleID="${rule}"/>`).join('')}</DeniedSigner>`).join('')}</DeniedSigners>
    <FileRulesRef>${rules.map((rule) => `<FileRuleRef RuleID="${rule}"/>`).join('')}</FileRulesRef>
  </ProductSigners></SigningScenario></SigningScenarios>
  <Settings>${setting('Name', name)}${setting('Id', id)}</Settings>
</SiPolicy>
`;
