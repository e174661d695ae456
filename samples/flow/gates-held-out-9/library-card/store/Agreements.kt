package org.consentry.flow.gatesheldout9.librarycard.store

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.distinctUntilChanged
import kotlinx.coroutines.flow.map

class Agreements(private val file: KeyValueFile) {
    val accepted: Flow<Boolean> = file.data.map { it[POLICY] == YES }.distinctUntilChanged()
    val answered: Flow<Boolean> = file.data.map { POLICY in it }.distinctUntilChanged()

    suspend fun answer(yes: Boolean) = file.edit { it[POLICY] = if (yes) YES else NO }

    private companion object {
        const val POLICY = "policy"
        const val YES = "yes"
        const val NO = "no"
    }
}
