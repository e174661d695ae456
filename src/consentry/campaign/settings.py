"""Settings, all from the environment: a laptop needs none, production sets what `docs/deployment.md` lists."""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

from consentry.campaign.upkeep import logs
from consentry.campaign.web.areas import AREAS

_HERE = Path(__file__).parent


def _secret(name: str) -> str:
    """Return a secret, given in the variable or in the file that NAME_FILE names (systemd's and compose's way)."""
    file = os.environ.get(f"{name}_FILE")
    return Path(file).read_text(encoding="utf-8").strip() if file else os.environ.get(name, "")


def _flag(name: str, default: bool) -> bool:
    return os.environ.get(name, str(default)).lower() in ("1", "true", "yes")


def _database(url: str) -> dict[str, object]:
    """Return Django's settings for `sqlite:///path` or `postgresql://user:password@host:port/name`.

    A password in `CONSENTRY_DATABASE_PASSWORD` counts instead of the address's. Limits are set for each connection, so that
    no request waits for ever for a statement or a lock.
    """
    parts = urlsplit(url)
    if parts.scheme == "sqlite":
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": unquote(parts.path[1:]) or str(DATA / "consentry.sqlite3"),
            "TEST": {"NAME": str(DATA / "test.sqlite3")},  # a file as in use: in memory, threads behave otherwise
            # a write lock is taken when a transaction begins, so that two writers wait instead of failing
            "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 30, "init_command": "PRAGMA journal_mode=WAL;"},
        }
    if parts.scheme != "postgresql":
        raise ValueError(f"CONSENTRY_DATABASE: neither sqlite:// nor postgresql://: {parts.scheme!r}")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path[1:]),
        "USER": unquote(parts.username or ""),
        "PASSWORD": _secret("CONSENTRY_DATABASE_PASSWORD") or unquote(parts.password or ""),
        "HOST": parts.hostname or "",
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,  # after a restart of the server the next request finds a new connection
        "OPTIONS": {
            "connect_timeout": 5,
            "application_name": "consentry",
            "options": f"-c statement_timeout={STATEMENT_SECONDS}s -c lock_timeout={LOCK_SECONDS}s"
            " -c idle_in_transaction_session_timeout=300s",
        },
    }


DEBUG = _flag("CONSENTRY_DEBUG", default=False)
DATA = Path(os.environ.get("CONSENTRY_DATA", Path.home() / ".local" / "share" / "consentry"))
SECURE = _flag("CONSENTRY_HTTPS", default=False)  #: behind a proxy that speaks HTTPS
STATEMENT_SECONDS = int(os.environ.get("CONSENTRY_STATEMENT_SECONDS", "30"))  #: for one statement; 0 = no limit
LOCK_SECONDS = int(os.environ.get("CONSENTRY_LOCK_SECONDS", "15"))  #: to wait for another transaction; 0 = no limit

# Without a key of one's own, sessions end with the process: good enough on a laptop.
SECRET_KEY = _secret("CONSENTRY_SECRET_KEY") or secrets.token_urlsafe(50)
if SECURE and not _secret("CONSENTRY_SECRET_KEY"):
    raise ImproperlyConfigured("CONSENTRY_SECRET_KEY (or CONSENTRY_SECRET_KEY_FILE) is needed in production")
SECRET_KEY_FALLBACKS = [
    key for key in _secret("CONSENTRY_SECRET_KEY_OLD").split(",") if key
]  #: read, never signed with
ALLOWED_HOSTS = os.environ.get("CONSENTRY_HOSTS", "localhost,127.0.0.1,[::1]").split(",")
BASE_URL = os.environ.get("CONSENTRY_BASE_URL", "http://localhost:8000")

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.forms",
    "django_otp",
    "django_otp.plugins.otp_totp",
    "axes",
    "django_htmx",
    "django_tasks",
    "django_tasks_db",
    "consentry.campaign.people",
    "consentry.campaign.audit",
    "consentry.campaign.registry",
    "consentry.campaign.rounds",
    "consentry.campaign.jobs",
    "consentry.campaign.cases",
    "consentry.campaign.notices",
    "consentry.campaign.bulletins",
    "consentry.campaign.disposal",
    "consentry.campaign.overview",
    "consentry.campaign.api",
    "consentry.campaign.evidence",
    "consentry.campaign.demo",
    "consentry.campaign.web",
    "consentry.campaign.upkeep",
]

MIDDLEWARE = [
    "consentry.campaign.upkeep.requests.RequestMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "consentry.campaign.web.null_bytes.NullBytesMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django_otp.middleware.OTPMiddleware",
    "consentry.campaign.people.middleware.SecondFactorMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "consentry.campaign.web.errors.ErrorsMiddleware",
    "axes.middleware.AxesMiddleware",
]

ROOT_URLCONF = "consentry.campaign.urls"
WSGI_APPLICATION = "consentry.campaign.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "consentry.campaign.web.context.frame",
            ],
        },
    }
]

FORM_RENDERER = "consentry.campaign.web.rendering.Renderer"

DATABASES = {"default": _database(os.environ.get("CONSENTRY_DATABASE", "sqlite:///"))}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "people.User"
AUTHENTICATION_BACKENDS = ["axes.backends.AxesStandaloneBackend", "django.contrib.auth.backends.ModelBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]
AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = 0.25  # hours
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_CLIENT_IP_CALLABLE = "consentry.campaign.people.address.client_address"
AXES_RESET_ON_SUCCESS = True
AXES_LOCKOUT_CALLABLE = "consentry.campaign.web.errors.locked_out"
REQUIRE_SECOND_FACTOR = _flag("CONSENTRY_REQUIRE_TOTP", default=SECURE)
OTP_TOTP_ISSUER = "Consentry"
LOGIN_URL = "web:login"
LOGIN_REDIRECT_URL = "web:home"

LANGUAGE_CODE = "zh-hans"
LANGUAGES = [("zh-hans", "简体中文"), ("en", "English")]
LOCALE_PATHS = [_HERE / "locale", *(_HERE / "web" / area / "locale" for area in AREAS)]
LOGGING = logs.configuration(
    lines=os.environ.get("CONSENTRY_LOG", "json" if SECURE else "text"),
    level=os.environ.get("CONSENTRY_LOG_LEVEL", "INFO"),
)
TIME_ZONE = os.environ.get("CONSENTRY_TIME_ZONE", "Asia/Shanghai")
USE_TZ = True

STATIC_URL = "static/"
STATIC_ROOT = DATA / "static"
WHITENOISE_USE_FINDERS = True
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": DATA / "blobs"}},
    "staticfiles": {"BACKEND": "consentry.campaign.web.static_files.HashedFiles"},
}
if bucket := os.environ.get("CONSENTRY_S3_BUCKET"):
    STORAGES["default"] = {
        "BACKEND": "storages.backends.s3.S3Storage",
        "OPTIONS": {
            "bucket_name": bucket,
            "endpoint_url": os.environ.get("CONSENTRY_S3_ENDPOINT") or None,
            "default_acl": "private",
            "querystring_auth": True,
            "file_overwrite": False,
        },
    }
FILE_UPLOAD_HANDLERS = ["consentry.campaign.registry.uploads.HashingUploadHandler"]
API_REQUESTS_PER_MINUTE = int(os.environ.get("CONSENTRY_API_REQUESTS_PER_MINUTE", "600"))  #: of one token, or address
API_WRONG_TOKENS_PER_MINUTE = int(os.environ.get("CONSENTRY_API_WRONG_TOKENS_PER_MINUTE", "20"))  #: of one address
SIGNING_KEY = os.environ.get("CONSENTRY_SIGNING_KEY", "")  #: PEM, or a file of it; empty = one made in the data folder
UPLOAD_LIMIT_BYTES = int(os.environ.get("CONSENTRY_UPLOAD_LIMIT", str(4 << 30)))

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": ["inspection", "mail", "default"]}}

INSPECTION_WALL_SECONDS = int(os.environ.get("CONSENTRY_INSPECTION_SECONDS", "600"))  #: for one app, from start to end
INSPECTION_BEAT_SECONDS = float(os.environ.get("CONSENTRY_INSPECTION_BEAT", "2"))  #: between two signs of life
INSPECTION_STALE_SECONDS = float(os.environ.get("CONSENTRY_INSPECTION_STALE", "30"))  #: without one: the worker is gone

MAIL_CLAIM_SECONDS = float(os.environ.get("CONSENTRY_MAIL_CLAIM", "600"))  #: longer than any talk with a mail server
MAIL_LOST_SECONDS = float(os.environ.get("CONSENTRY_MAIL_LOST", "300"))  #: due for so long: its task is gone
MAIL_SWEEP_SECONDS = float(os.environ.get("CONSENTRY_MAIL_SWEEP", "300"))  #: between two looks for such mails

EMAIL_BACKEND = "consentry.campaign.notices.mail.ProvingBackend"  # SMTP, and keeps the server's answer
if _flag("CONSENTRY_KEEP_MAIL", default=False):  # a demonstration: no mail leaves the machine, and its proof says so
    EMAIL_BACKEND = "consentry.campaign.notices.keeping.KeepingBackend"
EMAIL_HOST = os.environ.get("CONSENTRY_SMTP_HOST", "localhost")
EMAIL_PORT = int(os.environ.get("CONSENTRY_SMTP_PORT", "25"))
EMAIL_HOST_USER = os.environ.get("CONSENTRY_SMTP_USER", "")
EMAIL_HOST_PASSWORD = _secret("CONSENTRY_SMTP_PASSWORD")
EMAIL_USE_TLS = _flag("CONSENTRY_SMTP_TLS", default=False)
DEFAULT_FROM_EMAIL = os.environ.get("CONSENTRY_MAIL_FROM", "consentry@localhost")

SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE
SESSION_COOKIE_AGE = 8 * 3600
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "consentry.campaign.web.errors.csrf_failed"
LANGUAGE_COOKIE_HTTPONLY = True
LANGUAGE_COOKIE_SAMESITE = "Lax"
LANGUAGE_COOKIE_SECURE = SECURE
CSRF_TRUSTED_ORIGINS = [BASE_URL]
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
SILENCED_SYSTEM_CHECKS = [
    "security.W005",  # HSTS for sub-domains: they are not ours to decide on
    "security.W008",  # the proxy redirects to HTTPS
    "security.W021",  # preloading into browsers is for the owner of the domain to decide
]
if SECURE:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_HSTS_SECONDS = 31_536_000
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'none'"],
    }
}
