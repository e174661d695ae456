"""Words and shapes of which lists of third parties are invented; every shape is one way in which a policy may put them."""

from __future__ import annotations

#: information as policies word it, and its class
INFORMATION = (
    ("email address", "email-address"), ("e-mail address", "email-address"), ("your email", "email-address"), ("name", "name"),
    ("full name", "name"), ("phone number", "mobile-number-registered"), ("mobile number", "mobile-number-registered"),
    ("delivery address", "address"), ("postal address", "address"), ("IP address", "ip-address"), ("IP addresses", "ip-address"),
    ("device ID", "device-identifier"), ("device identifiers", "device-identifier"), ("advertising ID", "gaid"),
    ("crash logs", "crash-record"), ("crash reports", "crash-record"), ("usage data", "usage-record"), ("device model", "device-model"),
    ("OS version", "os-version"), ("location", "location"), ("approximate location", "location"), ("precise location", "precise-location"),
    ("card number", "bank-card"), ("payment details", "payment-info"), ("photos", "media-files"), ("voice recordings", "microphone"),
    ("date of birth", "age"), ("username", "account"), ("user ID", "account"), ("search history", "search-record"),
    ("browsing history", "browsing-history"), ("nickname and avatar", "user-profile"), ("purchase history", "payment-info"),
    ("step count", "step-activity"), ("heart rate", "health-data"),
)  # fmt: skip
PURPOSES = [
    "payments",
    "card payments",
    "crash reporting",
    "sending newsletters",
    "customer support",
    "push notifications",
    "maps",
    "analytics",
    "hosting",
    "video streaming",
    "fraud checks",
    "advertising",
    "attribution",
    "identity checks",
    "delivery of parcels",
    "A/B tests",
    "surveys",
    "backups",
    "search",
    "error tracking",
    "chat",
    "booking confirmations",
    "product tours",
    "content delivery",
    "text messages",
    "login",
    "translations",
    "weather",
    "background checks",
    "accounting",
    "payroll",
    "session replay",
    "image hosting",
]
PLACES = [
    "USA",
    "Ireland",
    "Germany",
    "Dublin, Ireland",
    "San Francisco, US",
    "France",
    "Paris",
    "Berlin",
    "Netherlands",
    "UK",
    "London",
    "Singapore",
    "Canada",
    "Oslo",
    "Sweden",
    "EU",
    "Frankfurt",
    "New York",
    "India",
    "Tokyo, Japan",
    "Brazil",
    "Poland",
    "Austria",
    "Vienna",
    "Boston",
    "Toronto",
]
HEADINGS = [
    "Who helps us",
    "Our partners",
    "Third-party services",
    "Service providers",
    "Sub-processors",
    "Companies that work for us",
    "SDKs in the app",
    "Recipients of personal data",
    "Vendors",
    "Sharing your information",
    "Who else sees your data",
    "Tools behind the app",
    "Partners we rely on",
    "Data processors",
    "Third parties",
    "Where your data goes",
    "Annex B",
    "Schedule 2",
    "Other companies involved",
    "Services built into the app",
    "4.2 Disclosure",
    "Who we work with",
    "External providers",
    "Outside help",
    "Suppliers",
]
LEADS = [
    "We share personal data with the companies below.",
    "The following companies process data on our behalf:",
    "We use these services:",
    "Your data may be passed to:",
    "These are the partners we rely on:",
    "Our app contains software of others.",
    "We send data to:",
    "Here is everyone who gets something from us:",
    "",
    "",
    "",
    "The list below is complete.",
    "Last reviewed in March.",
    "We work with:",
    "Data goes to:",
]
#: titles of columns
COLUMNS = {
    "name": ["Provider", "Vendor", "Company", "Recipient", "Partner", "Name", "Service", "SDK", "Sub-processor", "Tool", "Who", "Third party", "Supplier", "Processor", "Entity", "Component", "Organisation", "Product"],
    "purpose": ["Purpose", "Why", "What for", "Use", "Task", "Function", "What it does", "Role", "Service provided", "Reason"],
    "information": ["Data", "What they get", "Information", "Personal data", "Categories of data", "Data shared", "What it sees", "Details passed on", "Data processed", "Types of data"],
    "place": ["Location", "Country", "Where", "Place", "Hosted in", "Seat", "Jurisdiction"],
    "company": ["Legal entity", "Company", "Operated by"],
}  # fmt: skip
#: a line for each; {Purpose} begins with a capital
LINES = (
    "{name} ({purpose}): {information}", "{name} - {purpose} - {information}", "{name} — {information}", "{name}, {place}: {information}",
    "{name} {gets} your {information} for {purpose}.", "{name} for {purpose} ({information})", "{Purpose}: {name} ({information})",
    "{Purpose} – {name} – {information}", "{name}: {purpose}; data: {information}", "{name} ({place}). {Purpose}. {Information}.",
    "{name} ... {information}", "{name} / {purpose} / {information}", "{name} → {information}", "{name}, for {purpose}, {gets} {information}",
    "{name} by {company}: {information}", "{Information} go to {name} ({purpose})", "with {name}, for {purpose}: {information};",
    "Name: {name}; Purpose: {purpose}; Data: {information}", "{name} | {company} | {purpose} | {information}",
    "We use {name} for {purpose}. It {gets} your {information}.", "{name} handles {purpose}. For this it {gets} your {information}.",
    '"{name}" ({company}) = {information}',
)  # fmt: skip
#: what stands below a name
BODIES = (
    "{Purpose}. {name} {gets} your {information}.", "It {gets} {information} for {purpose}.", "We use it for {purpose}. Data: {information}.",
    "What for: {purpose}\nWhat data: {information}\nWhere: {place}", "Purpose: {purpose}\nData: {information}", "We hand over your {information}.",
)  # fmt: skip
GETS = ("gets", "receives", "sees", "collects", "is given", "processes")
#: several names in one line; {names} is a list in words
GROUPS = (
    "{Purpose}: {names} ({information})", "{Purpose}: {names}", "For {purpose} we use {names}, which get your {information}.",
    "Your {information} is shared with {names} for {purpose}.", "{names}: {information}",
)  # fmt: skip
PROSE = (
    "Payments are handled by {name}, which receives your {information}.", "We use {name} for {purpose}; it collects your {information}.",
    "Your {information} is sent to {name} for {purpose}.", "For {purpose} we rely on {name}. {name} gets your {information}.",
    "When you contact us, {name} stores your {information}.", "Our provider for {purpose}, {name}, processes your {information}.",
    "If you agree, we pass your {information} to {name} ({place}).", "{Purpose} runs on servers of {name}, so that {name} sees your {information}.",
    "We share your {information} with our partner {name} for {purpose}.", "{name} may log your {information} when a page is loaded.",
    "Through {name} we learn how the app is used; {information} are transferred for this.",
    "We hand your {information} over to {name}, who takes care of {purpose}.",
)  # fmt: skip
#: sentences that name nobody who gets anything
ASIDES = (
    "{own} is a service of {own} Ltd.", "{own} is a service of {own} GmbH.", "You can object at any time.", "The data is deleted after 30 days.",
    "The European Commission has recognised Japan as safe.", "This is based on Art. 6(1)(f) GDPR.", "You can pay in {own} with Visa or Mastercard.",
)  # fmt: skip
#: documents that name nobody who gets anything
TRAPS = (
    "## What {own} collects\n\n- {Information}: {purpose}\n- {Information2}: {purpose2}\n- {Information3}: {purpose3}",
    "## Cookies\n\n| Cookie | Purpose | Expires |\n|---|---|---|\n| _sid | {Purpose} | Session |\n| _{word} | {Purpose2} | 1 year |\n| lang | {Purpose3} | 30 days |",
    "## Your rights\n\n- **Access**: ask which data we hold\n- **Deletion**: ask us to delete your data\n- **Complaint**: write to the Data Protection Commission",
    "## Definitions\n\n**Personal Data** means any data about you such as {information}.\n\n**Processor** means a company that processes data for us.\n\n**Service** means {own}.",
    "## Permissions\n\n| Permission | Why | Data |\n|---|---|---|\n| Camera | Scanning codes | {Information} |\n| Location | Showing shops nearby | {Information2} |\n| Contacts | Finding friends | {Information3} |",
    "## Our products\n\nThis policy applies to {other}, {other2}, {other3} and {own}. We collect your {information} in all of them.",
    "## How long we keep data\n\n- {Information}: 30 days\n- {Information2}: 1 year\n- {Information3}: until you delete it",
    "## What we no longer use\n\nWe removed {other} and {other2} in version 4. They do not receive any data any more.",
    "## Why we use data\n\n| Purpose | Data | Legal basis |\n|---|---|---|\n| {Purpose} | {Information} | Consent |\n| {Purpose2} | {Information2} | Contract |\n| {Purpose3} | {Information3} | Legitimate interest |",
    "## Your settings\n\nOpen **Settings**, then **Privacy** and switch **Personalised ads** off. On an iPhone open **Settings > {own} > Location**. In Chrome and Safari you can block cookies.",
    "## Our own services\n\n| Service | What you can do | Data |\n|---|---|---|\n| {own} Mail | Messages | {Information} |\n| {own} Drive | Files | {Information2} |\n| {own} Pay | Paying | {Information3} |",
    "## Prices and features\n\n| Plan | Price | Features |\n|---|---|---|\n| Basic | 3 EUR | {Purpose} |\n| Plus | 6 EUR | {Purpose2} |\n| Family | 9 EUR | {Purpose3} |",
    "## Where we are\n\n- Berlin: design\n- Toronto: customer support\n- Singapore: hosting\n\nWe collect your {information} at all of these places.",
)  # fmt: skip
#: how a name stands out above what is said of it
CARDS = {
    "html": (
        "<h4>{name}</h4><p>{body}</p>", "<dt>{name}</dt><dd>{body}</dd>", "<p><strong>{name}</strong><br>{body}</p>",
        "<div><div>{name}</div><div>{body}</div></div>", "<details><summary>{name}</summary><p>{body}</p></details>",
        "<ul><li>{name}<ul><li>{body}</li></ul></li></ul>",
    ),
    "md": ("### {name}\n\n{body}", "#### {name}\n\n{body}", "**{name}**\n\n{body}"),
    "txt": ("{name}\n{body}", "{name}\n  {body}"),
}  # fmt: skip
