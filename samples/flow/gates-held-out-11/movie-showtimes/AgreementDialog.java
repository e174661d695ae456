package org.consentry.flow.gatesheldout11.movieshowtimes;

import android.app.Dialog;
import android.content.Context;
import android.os.Bundle;
import android.view.View;
import android.view.Window;

public class AgreementDialog extends Dialog implements View.OnClickListener {
    public interface OnClick {
        void onAgree();

        void onRefuse();
    }

    private OnClick onClick;

    public AgreementDialog(Context context) {
        super(context);
    }

    public AgreementDialog setOnClick(OnClick onClick) {
        this.onClick = onClick;
        return this;
    }

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        requestWindowFeature(Window.FEATURE_NO_TITLE);
        setContentView(R.layout.dialog_agreement);
        setCancelable(false);
        setCanceledOnTouchOutside(false);
        findViewById(R.id.tv_agree).setOnClickListener(this);
        findViewById(R.id.tv_refuse).setOnClickListener(this);
    }

    @Override
    public void onClick(View v) {
        dismiss();
        if (onClick == null) {
            return;
        }
        if (v.getId() == R.id.tv_agree) {
            onClick.onAgree();
        } else if (v.getId() == R.id.tv_refuse) {
            onClick.onRefuse();
        }
    }
}
