import { openTemporaryStore } from '../support/embedded-store';
import { describeStore } from './describe-store';

describeStore('the embedded store', () => openTemporaryStore());
