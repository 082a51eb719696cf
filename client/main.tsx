import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import './styles/tokens.css';
import './styles/base.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/client';
import { ErrorBoundary } from './components/ErrorBoundary';
import { App } from './features/page/App';
import { followFile } from './features/file/files';
import { prepareLayouts } from './graph/layouts/layout-runner';
import { startHistory } from './state/history';
import { cssVariables, theme } from './theme';

// The canvas comes beside the first answers of the server, not after them, and so does what computes its layout.
prepareLayouts();
void import('./graph/graph-view');

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

startHistory();
followFile();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto" getStyleNonce={() => nonce}>
      <QueryClientProvider client={queryClient}>
        <ErrorBoundary what="The page">
          <App />
        </ErrorBoundary>
      </QueryClientProvider>
    </MantineProvider>,
  );
}
