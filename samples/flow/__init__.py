"""The suite of small apps for data flow: what each must be found to do, and the APKs built from them."""
