# The server with its page. Debian, because the embedded engine has no build for musl.
ARG NODE_VERSION=22

FROM node:${NODE_VERSION}-bookworm-slim AS build
WORKDIR /entente
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts
COPY . .
RUN node server/build-client.mjs

FROM node:${NODE_VERSION}-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 ENTENTE_DATA=/data
WORKDIR /entente
COPY --from=build /entente ./
# What the server keeps: the embedded graph, or which seed a Neo4j was given. The rest of the image can be read only.
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s CMD ["node", "server/healthcheck.mjs"]
CMD ["node", "--require", "ts-node/register", "server/main.ts"]
