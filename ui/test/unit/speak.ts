/** Tests read English. */
import { speak } from '../../src/lib/language';

await speak('en', 'en-GB');
