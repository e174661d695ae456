"""Reports of the engine on pages of the service: as plain values in the page's language, for Django's templates."""
