package org.consentry.flow.gatesdevelopment4.viewmodelproperty

sealed class UiState {
    object ConsentNeeded : UiState()

    data class Ready(val greeting: String) : UiState()

    object Closed : UiState()
}
