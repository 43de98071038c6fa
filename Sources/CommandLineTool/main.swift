print("kommunesjekk")
