# Safelight as a container: bot and staff screen of the embedded profile, in one service.
# It writes to /data only, so its root can be read-only; it needs no right but to run.

FROM python:3.12-slim AS built
WORKDIR /app
COPY requirements.lock ./
RUN python -m venv /venv \
    && /venv/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes -r requirements.lock
COPY . .
# Every package of this step is in the lock, so nothing is fetched. pip itself is not needed to run.
RUN /venv/bin/pip install --no-cache-dir --no-deps --no-build-isolation --no-index . \
    && /venv/bin/pip uninstall --yes pip

FROM python:3.12-slim
RUN useradd --system --uid 10001 --user-group --no-create-home --home-dir /data --shell /usr/sbin/nologin safelight \
    && install --directory --owner safelight --group safelight --mode 0700 /data
COPY --from=built /venv /venv
ENV PATH=/venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    PYTHONSAFEPATH=1 \
    SAFELIGHT_DATA=/data \
    SAFELIGHT_ADMIN_LISTEN=0.0.0.0:8080
USER safelight
WORKDIR /data
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
# Whether it answers; `safelight doctor` says what is wrong where it does not.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
    CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8080/health', timeout=4)"]
ENTRYPOINT ["python", "-m", "cli"]
CMD ["serve"]
