.class public Lt/Main;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

# two views listen to this screen, a third one to another object through a helper
.method public onCreate()V
    .registers 5
    const v0, 0x7f0b0001
    invoke-virtual {p0, v0}, Lt/Main;->setContentView(I)V
    const v0, 0x7f080001
    invoke-virtual {p0, v0}, Lt/Main;->findViewById(I)Landroid/view/View;
    move-result-object v1
    invoke-virtual {v1, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f080002
    invoke-virtual {p0, v0}, Lt/Main;->findViewById(I)Landroid/view/View;
    move-result-object v1
    invoke-virtual {v1, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, 0x7f080003
    new-instance v1, Lt/Leave;
    invoke-direct {v1}, Lt/Leave;-><init>()V
    invoke-virtual {p0, v0, v1}, Lt/Main;->listen(ILandroid/view/View$OnClickListener;)V
    return-void
.end method

.method public listen(ILandroid/view/View$OnClickListener;)V
    .registers 4
    invoke-virtual {p0, p1}, Lt/Main;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p2}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 6
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    const v1, 0x7f080001
    if-ne v0, v1, :second
    const-class v2, Lt/More;
    invoke-virtual {p0, v2}, Lt/Main;->open(Ljava/lang/Class;)V
    return-void
    :second
    const v1, 0x7f080002
    if-ne v0, v1, :end
    invoke-virtual {p0}, Lt/Main;->ask()V
    :end
    return-void
.end method

.method public open(Ljava/lang/Class;)V
    .registers 3
    new-instance v0, Landroid/content/Intent;
    invoke-direct {v0, p0, p1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lt/Main;->startActivity(Landroid/content/Intent;)V
    return-void
.end method

# a dialog that code builds, with a text, a resource and two buttons
.method public ask()V
    .registers 5
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "Please read"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, 0x7f0c0001
    new-instance v2, Lt/Answer;
    invoke-direct {v2}, Lt/Answer;-><init>()V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "Refuse"
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method
