# stdio: prints many answers, hoping that one counts.
for number in range(1000):
    print(number)
