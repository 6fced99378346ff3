import type { Item } from '../../rollout/item.ts';
import { codeSpan } from '../markdown.ts';
import { sentence } from './words.ts';

/** People's own words on an issue stand between these lines, and stay as they are. */
const NOTES = '<!-- driver-gate:notes -->';
const NOTES_END = '<!-- driver-gate:notes-end -->';
const MAX_NOTES = 10_000;

const ending = (item: Item): string => {
  const { waiver, done, detail, kind, role } = item;
  if (!done && waiver !== undefined) return ` — waived until ${waiver.until} by ${codeSpan(waiver.by)}: ${sentence(waiver.reason, 200)}`;
  const who = !done && kind !== 'auto' && kind !== 'approval' && role !== undefined ? ` (${role})` : '';
  return `${who}${detail === '' ? '' : ` — ${sentence(detail, 400)}`}`;
};

/** One line of a checklist. The marker, not the text, says which item it is. */
export const itemLine = (item: Item): string => `- [${item.done || item.waiver !== undefined ? 'x' : ' '}] ${item.text}${ending(item)} <!-- driver-gate:item ${item.id} ${item.kind} -->`;

const LINE = /^- \[([ xX])\] .*<!-- driver-gate:item ([a-z0-9.-]{1,120}) (auto|human|mixed|approval) -->\s*$/;

/** Boxes of a body by item, whatever their text says. */
export const readBoxes = (body: string): ReadonlyMap<string, boolean> =>
  new Map(body.split(/\r?\n/).flatMap((line): readonly (readonly [string, boolean])[] => {
    const [, box, id] = line.length > 4000 ? [] : (LINE.exec(line) ?? []);
    return id === undefined ? [] : [[id, box !== ' ']];
  }));

/** What people wrote between the marks; empty when they wrote nothing. */
export const readNotes = (body: string): string => {
  const from = body.indexOf(NOTES);
  const to = body.indexOf(NOTES_END, from);
  return from === -1 || to === -1 ? '' : body.slice(from + NOTES.length, to).trim().slice(0, MAX_NOTES);
};

export const notesBlock = (notes: string): string => `${NOTES}\n${notes === '' ? '' : `${notes}\n`}${NOTES_END}`;

/** Characters that GitHub takes with room to spare. */
export const MAX_BODY = 60_000;

/** Sections in the order they are shown; those that may go are left out, last first, until the page fits. */
export const fitted = (sections: readonly { readonly text: string; readonly optional?: boolean }[], marker: string): string => {
  const kept = [...sections];
  const page = (): string => [...kept.map(({ text }) => text).filter((text) => text !== ''), marker].join('\n\n');
  while (page().length > MAX_BODY) {
    const last = kept.findLastIndex(({ optional }) => optional === true);
    if (last === -1) return `${page().slice(0, MAX_BODY - marker.length - 100)}\n\n(cut)\n\n${marker}`;
    kept[last] = { text: '' };
  }
  return page();
};
