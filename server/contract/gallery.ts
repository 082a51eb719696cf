import { z } from 'zod';

/** What a parameter of a query is chosen from. */
export const PARAMETER_TYPES = ['actor', 'article', 'text', 'number', 'date', 'type'] as const;

/** A question of the gallery. */
export const galleryQuerySchema = z.object({
  /** Its file's name. */
  id: z.string(),
  title: z.string(),
  question: z.string(),
  group: z.string(),
  /** One of those that are shown first. */
  first: z.boolean(),
  /** Its numbers count what was written, not what was the case. */
  countsWritten: z.boolean(),
  parameters: z.array(
    z.object({
      name: z.string(),
      type: z.enum(PARAMETER_TYPES),
      /** What the picker asks for. */
      label: z.string(),
      /** Null where this graph does not hold what the file names. */
      value: z.union([z.string(), z.number()]).nullable(),
    }),
  ),
  /** The Cypher, as it goes into the editor. */
  text: z.string(),
});

export const galleryQueriesSchema = z.object({ items: z.array(galleryQuerySchema) });

export type GalleryQuery = z.infer<typeof galleryQuerySchema>;
export type GalleryParameter = GalleryQuery['parameters'][number];
export type GalleryReply = z.infer<typeof galleryQueriesSchema>;
