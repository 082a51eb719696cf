/** How surely a passage states its relation. Only `stated` ones that are not ambiguous count. */
export const MODALITIES = {
  stated: { name: 'Stated', is: 'the text says that it is so' },
  planned: { name: 'Planned', is: 'intended or announced' },
  hypothetical: { name: 'Hypothetical', is: 'would, could, if' },
  alleged: { name: 'Alleged', is: 'said in blame of the subject' },
  denied: { name: 'Denied', is: 'the speaker says that it is not so' },
} as const;

export type Modality = keyof typeof MODALITIES;
export const MODALITY_NAMES = Object.keys(MODALITIES) as [Modality, ...Modality[]];
