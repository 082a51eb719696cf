import type { BrowserContext, ConsoleMessage } from 'playwright-core';

/** Keeps what goes wrong in the pages of a context: errors and warnings of the console (the security policy's among them), errors that nobody caught, requests to another machine. */
export class Watch {
  readonly complaints: string[] = [];

  constructor(
    context: BrowserContext,
    private readonly expected: readonly RegExp[],
  ) {
    context.on('console', (message) => this.console(message));
    context.on('weberror', (error) => this.complain(`not caught: ${String(error.error())}`));
    context.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol !== 'blob:' && protocol !== 'data:' && hostname !== '127.0.0.1')
        this.complain(`asked another machine: ${request.url()}`);
    });
    context.on('page', (page) => page.on('crash', () => this.complain('the page crashed')));
  }

  private console(message: ConsoleMessage): void {
    if (message.type() === 'error' || message.type() === 'warning')
      this.complain(`${message.type()}: ${message.text()} (${message.location().url})`);
  }

  private complain(what: string): void {
    if (!this.expected.some((pattern) => pattern.test(what))) this.complaints.push(what);
  }
}
