import type { Element } from '../asn1/element.ts';
import { readOid } from '../asn1/oid.ts';
import type { AlgorithmIdentifier } from './types.ts';

/** AlgorithmIdentifier (RFC 5280 4.1.1.2). */
export const readAlgorithm = (element: Element): AlgorithmIdentifier => {
  const members = element.enter();
  const oid = readOid(members.next(0x06, 'algorithm'));
  const parameters = members.done ? undefined : members.any('algorithm parameters').der;
  members.finish('algorithm identifier');
  return { oid, parameters };
};
