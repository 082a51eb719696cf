declare const brand: unique symbol;

/** A primitive that carries its meaning in its type: an `ActorId` is not an `ArticleId`. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
