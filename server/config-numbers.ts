import { z } from 'zod';

/** A number in digits only: Number('') and Number('0x10') are no port. */
export const number = (least: number, most: number, what: string) =>
  z
    .string()
    .refine((text) => /^\d+(\.\d+)?$/.test(text) && Number(text) >= least && Number(text) <= most, {
      error: `must be ${what} from ${least} to ${most}`,
    })
    .transform(Number);

/** The same without a fraction. */
export const wholeNumber = (least: number, most: number, what: string) =>
  number(least, most, what).refine((value) => Number.isInteger(value), { error: `must be ${what} from ${least} to ${most}` });
