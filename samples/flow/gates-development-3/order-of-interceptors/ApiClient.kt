package org.consentry.flow.gatesdevelopment3.orderofinterceptors

import android.os.Handler
import android.os.Looper
import java.util.concurrent.Executors

class ApiClient(consent: ConsentStore) {
    private val interceptors: List<Interceptor> =
        listOf(DeviceHeaderInterceptor(), ConsentInterceptor(consent), CallInterceptor())
    private val executor = Executors.newFixedThreadPool(2)
    private val main = Handler(Looper.getMainLooper())

    fun enqueue(request: Request, callback: (Response) -> Unit) {
        executor.execute {
            val response = RealChain(interceptors, 0, request).proceed(request)
            main.post { callback(response) }
        }
    }
}
