//! A bounded, tolerant reader of ZIP archives as Android reads them.
