// A code-signing identity below a root of the benchmark's own; peers are given the root as a PEM file.
import { issue, issueCa, toPem, type Identity } from '../support/signer/certificate.ts';

let identity: { readonly root: Identity; readonly leaf: Identity } | undefined;

const identities = (): { readonly root: Identity; readonly leaf: Identity } => {
  if (identity === undefined) {
    const root = issueCa({ subject: { CN: 'Benchmark Root', O: 'driver-gate' } });
    const leaf = issue({ subject: { CN: 'Benchmark Publisher', O: 'driver-gate' }, issuer: root, eku: ['1.3.6.1.5.5.7.3.3'], keyUsage: ['digitalSignature'] });
    identity = { root, leaf };
  }
  return identity;
};

export const benchSigner = (): Identity => identities().leaf;
export const pem = (): string => toPem(identities().root.certificate);
