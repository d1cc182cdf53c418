/** The system's own dialogs, answered as a person does. */
import { type Desk, until } from './desk';

/** The dialog whose title begins so, once it stands there. */
const dialogCalled = (desk: Desk, title: string) =>
  until(`the dialog “${title}”`, () =>
    desk
      .run('xdotool', ['search', '--onlyvisible', '--name', `^${title}`])
      .then((ids) => ids.trim().split('\n')[0]),
  );

/** Types a path into the dialog that asks where to save, and agrees. */
export async function saveAs(desk: Desk, path: string) {
  const dialog = await dialogCalled(desk, 'Save');
  // Real keys: the dialog passes over those that are sent to it by name.
  await desk.run('xdotool', ['windowactivate', '--sync', dialog, 'key', 'ctrl+a']);
  await desk.run('xdotool', ['type', '--delay', '5', path]);
  await desk.run('xdotool', ['key', 'Return']);
}

/** Agrees to what the dialog for printing offers: on a desk without printers, a file. */
export async function print(desk: Desk) {
  const dialog = await dialogCalled(desk, 'Print');
  await desk.picture('journey-print-dialog');
  await desk.run('xdotool', ['windowactivate', '--sync', dialog, 'key', 'Down']);
  await desk.run('xdotool', ['key', 'Return']);
}
