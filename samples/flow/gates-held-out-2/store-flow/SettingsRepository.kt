package org.consentry.flow.gatesheldout2.storeflow

import org.consentry.flow.gatesheldout2.storeflow.store.DataStore
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.distinctUntilChanged
import kotlinx.coroutines.flow.map

class SettingsRepository(private val store: DataStore) {
    val agreed: Flow<Boolean> = store.data.map { it[AGREED] as? Boolean ?: false }.distinctUntilChanged()

    suspend fun agree() = store.edit { it[AGREED] = true }

    private companion object {
        const val AGREED = "privacy_agreed"
    }
}
