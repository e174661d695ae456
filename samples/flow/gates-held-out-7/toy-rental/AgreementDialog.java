package org.consentry.flow.gatesheldout7.toyrental;

import android.app.Dialog;
import android.content.Context;
import android.os.Bundle;
import android.view.Window;

public class AgreementDialog extends Dialog {

    public interface OnChooseListener {
        void onAgree();

        void onDisagree();
    }

    private OnChooseListener listener;

    public AgreementDialog(Context context) {
        super(context);
    }

    public static boolean isAgreed(Context context) {
        return context.getSharedPreferences("agreement", Context.MODE_PRIVATE).getInt("state", 0) == 1;
    }

    public void setOnChooseListener(OnChooseListener listener) {
        this.listener = listener;
    }

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        requestWindowFeature(Window.FEATURE_NO_TITLE);
        setContentView(R.layout.dialog_agreement);
        setCancelable(false);
        setCanceledOnTouchOutside(false);
        findViewById(R.id.tv_agree).setOnClickListener(v -> {
            dismiss();
            getContext().getSharedPreferences("agreement", Context.MODE_PRIVATE).edit().putInt("state", 1).apply();
            if (listener != null) {
                listener.onAgree();
            }
        });
        findViewById(R.id.tv_disagree).setOnClickListener(v -> {
            dismiss();
            if (listener != null) {
                listener.onDisagree();
            }
        });
    }
}
