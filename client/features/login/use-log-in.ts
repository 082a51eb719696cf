import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { logIn } from '../../api/endpoints';

/** What a form that asks for the token needs, however it looks; blanks around the token are none of it. */
export function useLogIn(onSuccess: (session: Awaited<ReturnType<typeof logIn>>) => unknown) {
  const [token, setToken] = useState('');
  const login = useMutation({ mutationFn: () => logIn(token.trim()), onSuccess });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (token.trim() !== '') login.mutate();
  };
  return { token, setToken, submit, isPending: login.isPending, error: login.error };
}
