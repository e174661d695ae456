"""The service that runs a rectification campaign around the inspection: a Django project of small apps.

`docs/campaign.md` tells how the apps fit together. Nothing outside this package imports Django.
"""
