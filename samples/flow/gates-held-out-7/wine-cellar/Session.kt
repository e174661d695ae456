package org.consentry.flow.gatesheldout7.winecellar

sealed class Session {
    data class Member(val since: Long) : Session()

    object Guest : Session()
}
