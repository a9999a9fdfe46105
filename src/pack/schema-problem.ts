/** What zod found, in the words of a pack's editor. Pure. */
import type { z } from 'zod';
import { placeOf, valueAt } from './place.ts';
import type { Problem } from './problem.ts';

export function schemaProblem(file: string, content: unknown, issue: z.core.$ZodIssue): Problem {
  const at = { file, place: placeOf(content, issue.path) };
  if (issue.code === 'unrecognized_keys') {
    return {
      ...at,
      problem: `unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}`,
      mend: 'remove it, or correct its name',
    };
  }
  if (valueAt(content, issue.path) === undefined) return { ...at, problem: 'is missing', mend: 'add it' };
  switch (issue.code) {
    case 'invalid_value':
      return {
        ...at,
        problem: `${shown(content, issue)} is not allowed`,
        mend: `use one of ${issue.values.join(', ')}`,
      };
    case 'invalid_type':
      return {
        ...at,
        problem: `${shown(content, issue)} has the wrong type`,
        mend: `write ${article(issue.expected)} ${issue.expected}`,
      };
    case 'too_small':
      return { ...at, problem: 'is empty', mend: 'add at least one, or remove the field where it may be absent' };
    case 'invalid_union':
      return {
        ...at,
        problem: `${shown(content, issue)} is not allowed`,
        mend: `write ${issue.errors.at(-1)?.[0]?.message ?? issue.message}`,
      };
    case 'invalid_key':
      return { ...at, problem: 'the key is not allowed', mend: `write ${issue.issues[0]?.message ?? issue.message}` };
    default:
      return { ...at, problem: `${shown(content, issue)} has the wrong form (${issue.message})`, mend: 'correct it' };
  }
}

function shown(content: unknown, { path }: z.core.$ZodIssue): string {
  return JSON.stringify(valueAt(content, path));
}

function article(type: string): string {
  return /^[aeio]/.test(type) ? 'an' : 'a';
}
