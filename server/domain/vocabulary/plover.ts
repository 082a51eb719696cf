/** What a PLOVER event is of: cooperation or conflict, in words or deeds. */
export type QuadClass = 'verbal cooperation' | 'material cooperation' | 'verbal conflict' | 'material conflict';

/** The PLOVER event types by CAMEO event root. Source: PLOVER reference of the Open Event Data Alliance. Root 01, a mere statement, is no event there. */
export const PLOVER: Readonly<Record<string, { readonly type: string; readonly quad: QuadClass }>> = {
  '02': { type: 'DEMAND', quad: 'verbal conflict' },
  '03': { type: 'AGREE', quad: 'verbal cooperation' },
  '04': { type: 'CONSULT', quad: 'verbal cooperation' },
  '05': { type: 'SUPPORT', quad: 'verbal cooperation' },
  '06': { type: 'COOPERATE', quad: 'material cooperation' },
  '07': { type: 'AID', quad: 'material cooperation' },
  '08': { type: 'CONCEDE', quad: 'verbal cooperation' },
  '09': { type: 'INVESTIGATE', quad: 'material cooperation' },
  '10': { type: 'DEMAND', quad: 'verbal conflict' },
  '11': { type: 'DISAPPROVE', quad: 'verbal conflict' },
  '12': { type: 'REJECT', quad: 'verbal conflict' },
  '13': { type: 'THREATEN', quad: 'verbal conflict' },
  '14': { type: 'PROTEST', quad: 'material conflict' },
  '15': { type: 'MOBILIZE', quad: 'material conflict' },
  '16': { type: 'SANCTION', quad: 'material conflict' },
  '17': { type: 'COERCE', quad: 'material conflict' },
  '18': { type: 'ASSAULT', quad: 'material conflict' },
  '19': { type: 'ASSAULT', quad: 'material conflict' },
  '20': { type: 'ASSAULT', quad: 'material conflict' },
};
