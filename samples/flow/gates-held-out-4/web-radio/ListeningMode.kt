package org.consentry.flow.gatesheldout4.webradio

enum class ListeningMode { NONE, GUEST, PERSONAL }
