"""The REST API: every act and query of the service, for programs that come with a token."""
