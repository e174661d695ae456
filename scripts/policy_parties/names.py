"""Names of companies and services, real and made up, to put where names stand."""

from __future__ import annotations

import random
import re

#: names that exist; nothing is said of who has them
_BRANDS = """
Stripe | Adyen | PayPal | Klarna | Braintree | Square | Twilio | SendGrid | Mailgun | Mailchimp | Postmark |
Klaviyo | Braze | Iterable | OneSignal | Airship | Pusher | Intercom | Zendesk | Freshdesk | Front | Gorgias |
HubSpot | Salesforce | Segment | Mixpanel | Amplitude | Heap | Hotjar | FullStory | LogRocket | Smartlook |
Sentry | Bugsnag | Datadog | New Relic | Rollbar | Instabug | Crashlytics | Firebase | Google Analytics | Google
Maps | Google Cloud | Apple Maps | Mapbox | HERE Technologies | TomTom | Foursquare | Radar | AppsFlyer | Adjust
| Branch | Kochava | Singular | AdMob | AppLovin | Unity Ads | ironSource | Vungle | Chartboost | InMobi | Meta
Audience Network | TikTok | Pinterest | Snap | LinkedIn | Criteo | Taboola | Outbrain | The Trade Desk | Auth0 |
Okta | Onfido | Jumio | Veriff | Persona | Plaid | TrueLayer | Tink | Yodlee | Experian | Equifax | Sift |
Riskified | Signifyd | Kount | MaxMind | DHL | UPS | FedEx | Royal Mail | PostNL | Hermes | Shippo | Sendcloud |
Algolia | Elastic | Cloudflare | Fastly | Akamai | Amazon Web Services | AWS | Microsoft Azure | Heroku | Vercel
| Netlify | DigitalOcean | Hetzner | OVHcloud | Backblaze | Dropbox | Box | DocuSign | Typeform | SurveyMonkey |
Calendly | Zoom | Agora | Vonage | Plivo | MessageBird | Sinch | OpenAI | Anthropic | Deepgram | AssemblyAI |
ElevenLabs | Contentful | Sanity | Cloudinary | Imgix | Mux | Vimeo | YouTube | Spotify | Strava | Fitbit |
Garmin | Withings | RevenueCat | Superwall | Chargebee | Recurly | Paddle | Xero | QuickBooks | Gusto | Workday
| Greenhouse | Lever | Checkr | Slack | Notion | Asana | Jira | GitHub | LaunchDarkly | Optimizely | VWO | Pendo
| Appcues | UserTesting | Trustpilot | Yotpo | Bazaarvoice | Usercentrics | OneTrust | Cookiebot | hCaptcha |
reCAPTCHA | Giphy | Tenor | what3words | OpenWeatherMap | Lottie | Matomo | Plausible | Fathom | PostHog |
Countly | Loggly | PagerDuty | Statuspage | Snowflake | BigQuery | Databricks | Fivetran | Zapier | Make |
Airtable | monday.com | Tawk.to | Crisp | Drift | Olark | LiveChat | Tidio
"""
_WORDS = """
harbor river cloud stone pine north silver bright swift clear blue red copper maple lantern orbit pixel signal
beacon anchor summit meadow falcon otter heron kestrel willow cedar amber cobalt ember frost tidal lumen vector
prism atlas nimbus quill ledger relay pulse spark echo drift canyon delta fern juniper marble nova onyx opal
raven sable thistle umber vale wren zephyr
"""
_TAILS = """
pay push ads analytics labs cloud maps mail chat sign track metrics logistics insure health media works soft
data net link kit cast desk point ware
"""
_SYLLABLES = """
ka lo mi ze tra vo pli ne sor qui bex dro fy glo hu ja kri lum mox nar oti pex ry sto tul vex wa xi yo zu bra
cle den fil gra
"""
_HAN = """
云 海 极 光 星 河 蓝 图 晴 空 飞 鸟 青 木 远 山 听 涛 拾 光 墨 言 信 鸽 天 工 微 澜 蜂 巢 竹 影 火 石 千 帆 知 行 百 川 数 智 灵 犀
"""
_FORMS = (
    " Inc.",
    ", Inc.",
    " Inc",
    " LLC",
    ", LLC",
    " Ltd",
    " Ltd.",
    " Limited",
    " GmbH",
    " AG",
    " B.V.",
    " plc",
    " S.A.",
    " SAS",
    " Corp.",
    " Oy",
    " AB",
    " A/S",
    " ApS",
    " LLP",
    " Pty Ltd",
    " Pte. Ltd.",
)
LEGAL = re.compile(
    r",? (?:Inc|LLC|L\.L\.C|Ltd|Limited|LLP|GmbH|AG|A/S|ApS|AB|Oyj?|N\.?V|B\.?V|plc|PLC|Corp|SARL|SAS|SA|SE|S\.A|S\.A\.S|S\.r\.l|S\.p\.A|Pte)\b\.?(?: Ltd\.?)?$"
)
_ENDS = (
    "有限责任公司",
    "股份有限公司",
    "科技有限公司",
    "有限公司",
    "公司",
    "SDK",
    "推送",
    "地图",
    "支付",
    "统计",
    "广告",
)
_BRAND_LIST = [one.strip() for one in _BRANDS.split("|")]
_WORD_LIST, _TAIL_LIST, _SYLLABLE_LIST, _HAN_LIST = (one.split() for one in (_WORDS, _TAILS, _SYLLABLES, _HAN))


def made_up(rng: random.Random) -> str:
    """Return a name that is made up."""
    word, other, tail = rng.choice(_WORD_LIST), rng.choice(_WORD_LIST), rng.choice(_TAIL_LIST)
    forms = (
        (25, (word + tail).capitalize()),
        (15, word.capitalize() + tail.capitalize()),
        (20, f"{word.capitalize()} {rng.choice((tail, other)).capitalize()}"),
        (8, word.capitalize()),
        (6, f"{word.capitalize()} & {other.capitalize()}"),
        (4, word + rng.choice((".io", ".ai", ".to", ".com"))),
        (4, "".join(rng.choice("ABCDEFGHIKLMNOPRSTV") for _ in range(rng.choice((2, 3, 4))))),
        (18, "".join(rng.choice(_SYLLABLE_LIST) for _ in range(rng.choice((2, 3)))).capitalize()),
    )
    return rng.choices([form for _, form in forms], [share for share, _ in forms])[0]


def name(rng: random.Random, *, legal: bool = False) -> str:
    """Return a name, perhaps one that exists."""
    words = rng.choice(_BRAND_LIST) if rng.random() < 0.35 else made_up(rng)
    return words + (rng.choice(_FORMS) if legal else "")


def chinese_name(rng: random.Random, old: str) -> str:
    """Return another name with the end that `old` has."""
    core = rng.choice(_HAN_LIST) + rng.choice(_HAN_LIST)
    place = rng.choice(("北京", "上海", "深圳", "杭州", "广州"))
    for end in _ENDS:
        if old.endswith(end):
            return (place if "公司" in end else "") + core + end
    return core + rng.choice(("", "科技", "云", "推送", "数据"))
