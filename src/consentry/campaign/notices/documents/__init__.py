"""The notice as a document: DOCX and PDF, Chinese and English, from the same frozen values."""

from consentry.campaign.notices.documents.store import FILES, document, documents

__all__ = ["FILES", "document", "documents"]
