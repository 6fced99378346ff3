import { ALTITUDE, type AltitudeGroup } from '../policy/facts.ts';

/** Whole part of an altitude, or `undefined` when the text is none. Fractions order drivers within it and never reach the next. */
const wholePart = (altitude: string): number | undefined => (ALTITUDE.test(altitude) ? Number(altitude.split('.')[0]) : undefined);

export const groupNamed = (name: string, groups: readonly AltitudeGroup[]): AltitudeGroup | undefined => groups.find(({ group }) => group.toLowerCase() === name.trim().toLowerCase());

/** The group whose range an altitude lies in. */
export const groupOfAltitude = (altitude: string, groups: readonly AltitudeGroup[]): AltitudeGroup | undefined => {
  const whole = wholePart(altitude);
  return whole === undefined ? undefined : groups.find(({ from, to }) => whole >= from && whole <= to);
};

/** Equal as numbers: `328010.50` and `328010.5` are one altitude. */
export const isSameAltitude = (a: string, b: string): boolean => {
  const normal = (altitude: string): string => {
    const [whole = '', fraction = ''] = altitude.split('.');
    return `${whole.replace(/^0+(?=\d)/, '')}.${fraction.replace(/0+$/, '')}`;
  };
  return normal(a) === normal(b);
};
