import type { Encoding } from '../encoding/encoding';
import { PLAIN } from '../encoding/plain';
import { TYPED } from '../encoding/typed';

/** Media types of requests and answers, the one for whoever asks for any first. */
export const MEDIA: Readonly<Record<string, Encoding>> = {
  'application/json': PLAIN,
  'application/vnd.neo4j.query': TYPED,
  'application/vnd.neo4j.query.v1.0': TYPED,
};

/** Their names. */
export const MEDIA_TYPES = Object.keys(MEDIA);
