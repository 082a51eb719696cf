import { useState } from 'react';

/** The last that was there: what was loaded stays while nothing newer can be had. */
export function useLast<T>(value: T | undefined): T | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return value ?? last;
}
