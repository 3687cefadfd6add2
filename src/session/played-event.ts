import type { Effect } from '../bridge/messages.ts';
import type { RunEvent } from './events.ts';

/** What the script's process is to do in order to show the event, where it has to. */
export function effectOf(event: Extract<RunEvent, { readonly kind: 'log' | 'output' }>): Effect {
  if (event.kind === 'output') return ['put', event.stream, event.text];
  return event.level === 0 ? ['print', `${event.text}\n`] : ['log', event.level, event.text];
}
