package org.consentry.flow.gatesheldout8.bikerental

import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.collectLatest
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.launch

data class UiState(val asking: Boolean = false, val bikes: List<Bike> = emptyList(), val locating: Boolean = false)

class BikeViewModel(private val consent: ConsentStore, private val repository: BikeRepository) : ViewModel() {
    private val state = MutableStateFlow(UiState())

    val uiState: StateFlow<UiState> = state.asStateFlow()

    init {
        viewModelScope.launch {
            consent.choice.collectLatest { choice -> follow(choice) }
        }
    }

    private suspend fun follow(choice: Choice) {
        state.update { it.copy(asking = choice == Choice.UNKNOWN, locating = false) }
        if (choice != Choice.DECLINED) {
            state.update { it.copy(locating = true) }
            while (true) {
                val bikes = repository.nearby()
                state.update { it.copy(bikes = bikes) }
                delay(REFRESH)
            }
        } else {
            val stations = repository.stations()
            state.update { it.copy(bikes = stations) }
        }
    }

    fun onAnswer(granted: Boolean) = consent.answer(granted)

    private companion object {
        const val REFRESH = 30_000L
    }
}
