# The public site: built with Node.js, served by Caddy as an ordinary user. docs/deploy/docker.md
FROM node:20-slim AS build
WORKDIR /site
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
ARG CONTENT_DIR=content
ARG SITE_URL
ARG BASE_PATH
RUN npm run build

FROM caddy:2-alpine
COPY --from=build /site/out /srv/out
COPY --from=build /site/deploy/Caddyfile /etc/caddy/Caddyfile
ENV SITE_ADDRESS=:8080 SITE_ROOT=/srv/out XDG_DATA_HOME=/tmp/caddy XDG_CONFIG_HOME=/tmp/caddy
# The image gives the program a right to low ports, which a container without capabilities may not use.
RUN cp /usr/bin/caddy /tmp/caddy-plain && mv /tmp/caddy-plain /usr/bin/caddy
USER 1000:1000
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s CMD wget -qO /dev/null http://127.0.0.1:8080/robots.txt || exit 1
CMD ["caddy", "run", "--config", "/etc/caddy/Caddyfile", "--adapter", "caddyfile"]
