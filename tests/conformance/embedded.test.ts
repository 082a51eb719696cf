import { openTemporaryStore } from '../support/embedded-store';
import { describeOpen } from './describe-open';
import { describeStore } from './describe-store';

describeStore('the embedded store', () => openTemporaryStore());
describeOpen('the embedded store', () => openTemporaryStore());
