import type { Brand } from './brand';

export type ActorId = Brand<string, 'ActorId'>;

/** A state, leader, group or process that statements connect. Glossary: actor. */
export interface Actor {
  readonly id: ActorId;
  /** The codebook label; an import's own label where it has none of ours. */
  readonly label: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly collective: boolean;
  readonly formerNames: readonly string[];
  /** EDTF level 0: when it changed its name, as precise as told. */
  readonly renamed: string | null;
}
