import { openTemporaryStore } from '../support/embedded-store';
import { describeHostile } from './describe-hostile';

describe('hostile statements on the embedded store', () => describeHostile('embedded', () => openTemporaryStore()));
