package org.consentry.flow.gatesheldout9.heatingsetup

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.cancel
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.launch
import org.consentry.flow.gatesheldout9.heatingsetup.consent.Consent
import org.consentry.flow.gatesheldout9.heatingsetup.consent.ConsentRepository

sealed interface SetupState {
    object Loading : SetupState
    object Question : SetupState
    object Manual : SetupState
    data class Networks(val names: List<String>) : SetupState
}

class SetupViewModel(private val consent: ConsentRepository, private val scanner: NetworkScanner) {
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Main.immediate)
    private val mutable = MutableStateFlow<SetupState>(SetupState.Loading)
    val state: StateFlow<SetupState> = mutable

    init {
        scope.launch {
            consent.state.collect { now ->
                mutable.value = when (now) {
                    Consent.UNKNOWN -> SetupState.Loading
                    Consent.OPEN -> SetupState.Question
                    Consent.DENIED -> SetupState.Manual
                    Consent.GRANTED -> SetupState.Networks(scanner.nearby())
                }
            }
        }
        scope.launch { consent.load() }
    }

    fun answer(granted: Boolean) {
        scope.launch { consent.answer(granted) }
    }

    /** The list is empty as long as the system's permission is missing. */
    fun rescan() {
        scope.launch {
            if (consent.state.value == Consent.GRANTED) mutable.value = SetupState.Networks(scanner.nearby())
        }
    }

    fun clear() = scope.cancel()
}
