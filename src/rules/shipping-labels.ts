import type { ShippingLabel } from '../formats/partner-center/partner-center.ts';
import type { Facts } from './rule.ts';

export const labelName = ({ name, id }: ShippingLabel): string => name ?? id ?? 'without a name';

export interface FoundLabel {
  readonly file: string;
  readonly label: ShippingLabel;
}

export const labelsOf = (found: Facts<'shipping-label'>['shipping-label']): readonly FoundLabel[] =>
  found.flatMap(({ file, value }) => value.labels.map((label) => ({ file, label })));
